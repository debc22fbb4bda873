package se.handslag.intervention.association;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.id.Ids;

/** A coordination association (samordningsförbund): finances interventions, never answers for a participant. */
@Entity
@Table(name = "association")
public class Association {
    @Id
    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "name")
    private String name;

    // Eager in batches: a page of associations costs two queries, whatever its length.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 101)
    @CollectionTable(name = "association_municipality", joinColumns = @JoinColumn(name = "association"))
    @Column(name = "municipality")
    private Set<String> municipalities;

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected Association() {}

    private Association(NewAssociation asked, Recording recording) {
        this.code = asked.code();
        this.id = Ids.next();
        this.name = asked.name();
        this.municipalities = new TreeSet<>(asked.municipalities());
        this.recording = recording;
    }

    /** A new one; whether its code is free is for the caller to know. */
    public static Association register(NewAssociation asked, Recording recording) {
        return new Association(asked, recording);
    }

    /** The fact as it is published. */
    public AssociationRegistered registered() {
        return new AssociationRegistered(
                id, code, name, municipalities().stream().toList());
    }

    public String code() {
        return code;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Four digits each, sorted. */
    public SortedSet<String> municipalities() {
        return new TreeSet<>(municipalities);
    }

    public Recording recording() {
        return recording;
    }

    public int version() {
        return version;
    }
}
