package se.handslag.participant.deadline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of an association's deadline rules (R2.5). Never changed: a revision is a new version, and what started
 * under an older one keeps it.
 */
@Entity
@Table(name = "deadline_rules")
public class DeadlineRules {
    @Id
    private UUID id;

    private String association;

    private int version;

    @Column(name = "in_force_from")
    private Instant inForceFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deadline_term", joinColumns = @JoinColumn(name = "rules_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<DeadlineKind, Term> terms = new EnumMap<>(DeadlineKind.class);

    protected DeadlineRules() {}

    /** The version that follows this one, for an association; kinds that are not named keep their term. */
    DeadlineRules revised(UUID newId, String ofAssociation, Map<DeadlineKind, Term> changed, Instant at) {
        var next = new DeadlineRules();
        next.id = newId;
        next.association = ofAssociation;
        next.version = association == null ? 1 : version + 1;
        next.inForceFrom = at;
        next.terms.putAll(terms);
        next.terms.putAll(changed);
        return next;
    }

    /** The terms, to keep with what starts under them. */
    public DeadlineTerms terms() {
        return new DeadlineTerms(id, terms);
    }

    public UUID id() {
        return id;
    }

    /** Empty for the rules that hold where an association has set none. */
    public Optional<String> association() {
        return Optional.ofNullable(association);
    }

    /** Counts from 1 within an association; 0 are Handslag's own. */
    public int version() {
        return version;
    }

    /** From this instant, until the next version's. */
    public Instant inForceFrom() {
        return inForceFrom;
    }
}
