package se.handslag.intervention.financing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/**
 * What an association gets for a calendar year, and from whom (R5.3). A fact: what holds later is another with the next
 * revision (R3.8). A year that nobody has told of has revision 0, which is kept nowhere.
 */
@Entity
@Immutable
@Table(name = "financing")
public class Financing {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "association")
    private String association;

    @Column(name = "year")
    private int year;

    @Column(name = "revision")
    private int revision;

    @Column(name = "total_kronor")
    private long totalKronor;

    @Immutable
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "financing_share", joinColumns = @JoinColumn(name = "financing_id"))
    private Set<Share> shares;

    @Embedded
    private Recording recording;

    /** For Hibernate. */
    protected Financing() {}

    private Financing(String association, int year, int revision, long total, List<Share> shares, Recording recording) {
        this.id = Ids.next();
        this.association = association;
        this.year = year;
        this.revision = revision;
        this.totalKronor = total;
        this.shares = new HashSet<>(shares);
        this.recording = recording;
    }

    /** What nobody has told of yet. */
    static Financing untold(String association, int year) {
        return new Financing(association, year, 0, 0, List.of(), null);
    }

    /** What holds from now on in place of this; empty if it is as it was. Of what has no refusal. */
    Optional<Financing> tell(NewFinancing told, Recording recordedNow) {
        List<Share> parts = told.shares();
        return revision > 0 && totalKronor == told.totalKronor() && shares.equals(Set.copyOf(parts))
                ? Optional.empty()
                : Optional.of(new Financing(association, year, revision + 1, told.totalKronor(), parts, recordedNow));
    }

    public String association() {
        return association;
    }

    public int year() {
        return year;
    }

    /** 0 if nobody has told of it. */
    public int revision() {
        return revision;
    }

    public long totalKronor() {
        return totalKronor;
    }

    /** What each of this side pays, by code. */
    public List<Share> of(Payer payer) {
        return shares.stream()
                .filter(share -> share.payer() == payer)
                .sorted(Comparator.comparing(Share::code))
                .toList();
    }

    /** When and from whom the system learned it; empty if nobody has told of it. */
    public Optional<Recording> recording() {
        return Optional.ofNullable(recording);
    }
}
