package se.handslag.participant.handoff.worklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.access.SeenUnits;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Party;

/** Which of our hand-offs are asked for, and in which order. As a parameter: {@code @Valid @BeanParam}. */
public class WorklistFilter {
    private static final String ME = "me";

    @Parameter(
            description = "Open ones to us, from us, on the waiting list (both sides) or past a deadline (both sides).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"to-us", "from-us", "waiting", "overdue"},
                            defaultValue = "to-us"))
    @QueryParam("list")
    @DefaultValue("to-us")
    String list;

    @Parameter(description = "Of this state only; one that has ended goes with to-us or from-us and nothing else.")
    @QueryParam("state")
    HandOffState state;

    @Parameter(description = "Of this unit of ours only.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Lifted at least to this level.", example = "1")
    @QueryParam("level")
    @Min(value = 0, message = "Ask for level 0 to 3.")
    @Max(value = 3, message = "Ask for level 0 to 3.")
    Integer level;

    @Parameter(description = "Of participants in this municipality only, by its code.", example = "0882")
    @QueryParam("municipality")
    @Pattern(regexp = "[0-9]{4}", message = "Give a municipality's code of four digits.")
    String municipality;

    @Parameter(description = "With a deadline before this time.", example = "2026-12-01T00:00:00Z")
    @QueryParam("dueBefore")
    Instant dueBefore;

    @Parameter(description = "Of this caseworker of ours only: me, or the subject of a token.", example = ME)
    @QueryParam("caseworker")
    @Size(max = 100, message = "Ask for me, or for the subject of a token.")
    String caseworker;

    @Parameter(
            description = "What has waited longest first (offered), or what is due soonest first (due).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"offered", "due"},
                            defaultValue = "offered"))
    @QueryParam("sort")
    @DefaultValue("offered")
    @Pattern(regexp = "offered|due", message = "Sort by offered or due.")
    String sort;

    /** By what the list is sorted. */
    public WorklistSort order() {
        return sort.equals("due") ? WorklistSort.DUE : WorklistSort.OFFERED;
    }

    /** What the caller asks for, as of now; 400 if it makes no sense together. */
    public WorklistQuery query(Caller caller, Instant now) {
        WorklistKind kind = WorklistKind.bySlug(list)
                .orElseThrow(() -> invalid("list", "Ask for to-us, from-us, waiting or overdue."));
        if (state != null && !state.isOpen()) {
            requireNothingElse(kind);
        }
        if (caseworker != null && kind == WorklistKind.FROM_US) {
            throw invalid("caseworker", "Those from us are worked with by the receiver: ask for another list.");
        }
        return new WorklistQuery(
                caller.requireAgency(),
                SeenUnits.of(caller),
                kind,
                caseworker == null ? kind.sides() : java.util.List.of(Party.RECEIVER),
                Optional.ofNullable(state),
                Optional.ofNullable(unit),
                Optional.ofNullable(level),
                Optional.ofNullable(municipality),
                Optional.ofNullable(dueBefore),
                Optional.ofNullable(caseworker).map(sub -> sub.equals(ME) ? caller.subject() : sub),
                order(),
                now);
    }

    private void requireNothingElse(WorklistKind kind) {
        boolean narrowed =
                Stream.of(unit, level, municipality, dueBefore, caseworker).anyMatch(filter -> filter != null);
        if (narrowed || kind.sides().size() > 1 || order() == WorklistSort.DUE) {
            throw invalid(
                    "state",
                    "Hand-offs that have ended are listed by list=to-us or from-us and state, and by nothing else.");
        }
    }

    private static ProblemException invalid(String parameter, String help) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "A query parameter is not valid.")
                .in(parameter, help);
    }
}
