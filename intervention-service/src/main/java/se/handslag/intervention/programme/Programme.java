package se.handslag.intervention.programme;

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
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.handslag.intervention.intervention.Period;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.interventions.ProgrammeRegistered;
import se.handslag.kit.id.Ids;

/** A programme or project that groups interventions of one or more associations (R5.2). */
@Entity
@Table(name = "programme")
public class Programme {
    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "owner")
    private String owner;

    // Eager in batches: a page of programmes costs two queries, whatever its length.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 101)
    @CollectionTable(name = "programme_association", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "association")
    private Set<String> associations;

    @Embedded
    private Period period;

    @Column(name = "planned_participants")
    private Integer plannedParticipants;

    @Column(name = "total_kronor")
    private Long totalKronor;

    @Column(name = "esf_kronor")
    private Long esfKronor;

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected Programme() {}

    private Programme(String code, ProgrammeTerms terms, Recording recording) {
        this.id = Ids.next();
        this.code = code;
        this.associations = new TreeSet<>();
        this.recording = recording;
        take(terms);
    }

    /**
     * A new one; whether its code is free is for the caller to know.
     *
     * @throws IllegalArgumentException if {@link ProgrammeTerms#refusal()} has something to say
     */
    public static Programme register(String code, ProgrammeTerms terms, Recording recording) {
        terms.refusal().ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.name());
        });
        return new Programme(code, terms, recording);
    }

    /** Takes other terms; the fact to publish, or nothing if it is all as it was. */
    public Optional<ProgrammeRegistered> revise(ProgrammeTerms terms) {
        if (registered().equals(factWith(terms)) && owner.equals(terms.owner())) {
            return Optional.empty();
        }
        take(terms);
        return Optional.of(registered());
    }

    private void take(ProgrammeTerms terms) {
        this.name = terms.name();
        this.owner = terms.owner();
        associations.retainAll(terms.associations());
        associations.addAll(terms.associations());
        this.period = new Period(terms.startsOn(), terms.endsOn().orElse(null));
        this.plannedParticipants = terms.plannedParticipants().orElse(null);
        this.totalKronor = terms.totalKronor().orElse(null);
        this.esfKronor = terms.esfKronor().orElse(null);
    }

    /** The fact as it is published, with what holds now. */
    public ProgrammeRegistered registered() {
        return factWith(new ProgrammeTerms(
                name,
                owner,
                associations().stream().toList(),
                period.startsOn(),
                period.lastDay(),
                plannedParticipants(),
                totalKronor(),
                esfKronor()));
    }

    private ProgrammeRegistered factWith(ProgrammeTerms terms) {
        return new ProgrammeRegistered(
                id,
                code,
                terms.name(),
                terms.associations().stream().sorted().distinct().toList(),
                terms.startsOn(),
                terms.endsOn(),
                terms.plannedParticipants(),
                terms.totalKronor(),
                terms.esfKronor());
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String owner() {
        return owner;
    }

    /** Codes, sorted. */
    public SortedSet<String> associations() {
        return new TreeSet<>(associations);
    }

    public Period period() {
        return period;
    }

    public Optional<Integer> plannedParticipants() {
        return Optional.ofNullable(plannedParticipants);
    }

    public Optional<Long> totalKronor() {
        return Optional.ofNullable(totalKronor);
    }

    public Optional<Long> esfKronor() {
        return Optional.ofNullable(esfKronor);
    }

    public Recording recording() {
        return recording;
    }

    public int version() {
        return version;
    }
}
