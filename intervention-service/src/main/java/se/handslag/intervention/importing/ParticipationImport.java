package se.handslag.intervention.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/** A file of participations, from its first byte to its last row. */
@Entity
@Table(name = "participation_import")
public class ParticipationImport {
    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "agency", updatable = false)
    private String agency;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "dry_run", updatable = false)
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportState state;

    @Column(name = "total")
    private int total;

    @Column(name = "good")
    private int good;

    @Column(name = "bad")
    private int bad;

    @Column(name = "already")
    private int already;

    @Column(name = "last_row")
    private int lastRow;

    @Column(name = "worked_at")
    private Instant workedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected ParticipationImport() {}

    /** A file that begins to come in. */
    public static ParticipationImport receive(String agency, String mediaType, boolean dryRun, Recording recording) {
        ParticipationImport started = new ParticipationImport();
        started.id = Ids.next();
        started.agency = agency;
        started.mediaType = mediaType;
        started.dryRun = dryRun;
        started.state = ImportState.RECEIVING;
        started.workedAt = recording.recordedAt();
        started.recording = recording;
        return started;
    }

    /**
     * Some rows have come in.
     *
     * @param broken those that cannot be read as a registration, of all that came
     */
    public void came(int rows, int broken, Instant at) {
        this.total += rows;
        this.bad += broken;
        this.workedAt = at;
    }

    /** All of the file is here. */
    public void queue(Instant at) {
        this.state = ImportState.QUEUED;
        this.workedAt = at;
    }

    /** The rest of the file will never come. */
    public void breakOff(Instant at) {
        this.state = ImportState.BROKEN_OFF;
        this.workedAt = at;
        this.finishedAt = at;
    }

    /** Some rows are worked through, up to this one. */
    public void worked(int upTo, int newGood, int newBad, int newAlready, Instant at) {
        this.state = ImportState.RUNNING;
        this.lastRow = upTo;
        this.good += newGood;
        this.bad += newBad;
        this.already += newAlready;
        this.workedAt = at;
    }

    /** There is no row left. */
    public void finish(Instant at) {
        this.state = ImportState.DONE;
        this.workedAt = at;
        this.finishedAt = at;
    }

    /** Whether rows of it wait for being worked through. */
    public boolean isOpen() {
        return state == ImportState.QUEUED || state == ImportState.RUNNING;
    }

    public UUID id() {
        return id;
    }

    /** Code of the agency that sent it. */
    public String agency() {
        return agency;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public ImportState state() {
        return state;
    }

    public int total() {
        return total;
    }

    public int good() {
        return good;
    }

    public int bad() {
        return bad;
    }

    /** Rows that an import before has registered. */
    public int already() {
        return already;
    }

    /** Rows that are worked through. */
    public int done() {
        return good + bad + already;
    }

    /** The row that was worked on last. */
    public int lastRow() {
        return lastRow;
    }

    /** Empty until every row is worked through. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public Recording recording() {
        return recording;
    }

    public int version() {
        return version;
    }
}
