package se.handslag.participant.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.kit.id.Ids;

/** A need that an assessment names. What was written about it lies apart, under its id. */
@Entity
@Table(name = "assessed_need")
public class AssessedNeed {
    @Id
    private UUID id;

    // Read by Hibernate alone, which writes the foreign key from it.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    // Orders the needs.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "place")
    private int place;

    private String need;

    protected AssessedNeed() {}

    AssessedNeed(Assessment assessment, int place, String need) {
        this.id = Ids.next();
        this.assessment = assessment;
        this.place = place;
        this.need = need;
    }

    UUID id() {
        return id;
    }

    /** A code of the list {@code need-areas}. */
    String need() {
        return need;
    }
}
