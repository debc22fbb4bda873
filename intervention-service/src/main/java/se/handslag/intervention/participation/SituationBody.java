package se.handslag.intervention.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What a person does and lives on, as it is sent and shown (R5.5, R5.6).
 *
 * @param work what the person really does; employed but sick is not working
 * @param studies empty if the person does not study; labour-market training counts
 * @param registeredAtAf as a jobseeker
 * @param livelihoods codes of the code list livelihood
 * @param monthsOnPublicLivelihood whole months, gaps of up to a month ignored
 * @param inPlacement in a placement (praktik) at a workplace, which is neither work nor study; left out if nobody asked
 * @param employed has an employment, also who is sick from it and does no work; left out if nobody asked
 * @param inAfProgramme takes part in a labour-market programme of AF; left out if nobody asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SituationBody(
        @NotNull(message = "A list, empty if the person does not work.") @Size(max = 10, message = "At most 10.")
        List<@NotNull(message = "A kind of work.") @Valid WorkBody> work,

        @NotNull(message = "A list, empty if the person does not study.") @Size(max = 10, message = "At most 10.")
        List<@NotNull(message = "Studies.") @Valid StudiesBody> studies,

        @NotNull(message = "Say whether the person is registered as a jobseeker.")
        Boolean registeredAtAf,

        @NotEmpty(message = "At least one; NONE if there is no public livelihood.")
        @Size(max = 12, message = "At most 12.")
        List<@NotNull(message = "A code.") String> livelihoods,

        @Min(value = 0, message = "Not less than 0.") @Max(value = 1200, message = "Not more than 1200.")
        Integer monthsOnPublicLivelihood,

        Boolean inPlacement,
        Boolean employed,
        Boolean inAfProgramme) {

    /**
     * Work.
     *
     * @param kind of the code list work-kind
     * @param percent 100 is 40 hours a week
     */
    public record WorkBody(
            @NotNull(message = "A code of work-kind.") String kind,

            @NotNull(message = "Give the extent.")
            @Min(value = 1, message = "1 to 100; leave it out if it is none.")
            @Max(value = 100, message = "1 to 100.")
            Integer percent) {}

    /**
     * Studies.
     *
     * @param kind of the code list study-kind; may be left out
     * @param percent 100 is full time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StudiesBody(
            String kind,

            @NotNull(message = "Give the extent.")
            @Min(value = 1, message = "1 to 100; leave it out if it is none.")
            @Max(value = 100, message = "1 to 100.")
            Integer percent) {}

    /** As the domain has it. */
    public Situation toSituation() {
        return new Situation(
                work.stream().map(w -> new Work(w.kind(), w.percent())).toList(),
                studies.stream()
                        .map(s -> new Studies(Optional.ofNullable(s.kind()), s.percent()))
                        .toList(),
                registeredAtAf,
                livelihoods,
                Optional.ofNullable(monthsOnPublicLivelihood),
                Optional.ofNullable(inPlacement),
                Optional.ofNullable(employed),
                Optional.ofNullable(inAfProgramme));
    }

    /** As it is shown. */
    public static SituationBody of(Situation situation) {
        return new SituationBody(
                situation.work().stream()
                        .map(w -> new WorkBody(w.kind(), w.percent()))
                        .toList(),
                situation.studies().stream()
                        .map(s -> new StudiesBody(s.kind().orElse(null), s.percent()))
                        .toList(),
                situation.registeredAtAf(),
                situation.livelihoods(),
                situation.monthsOnPublicLivelihood().orElse(null),
                situation.inPlacement().orElse(null),
                situation.employed().orElse(null),
                situation.inAfProgramme().orElse(null));
    }
}
