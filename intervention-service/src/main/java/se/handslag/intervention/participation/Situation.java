package se.handslag.intervention.participation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.Coded;

/**
 * What a person does and lives on, in the week before a participation starts or after it ends (R5.5, R5.6).
 *
 * @param registeredAtAf as a jobseeker
 * @param livelihoods of the code list livelihood
 * @param monthsOnPublicLivelihood whole months, gaps of up to a month ignored
 * @param inPlacement in a placement (praktik) at a workplace, neither work nor study; empty if nobody asked
 * @param employed has an employment, also who is sick from it and does no work; empty if nobody asked
 * @param inAfProgramme takes part in a labour-market programme of AF; empty if nobody asked
 */
public record Situation(
        List<Work> work,
        List<Studies> studies,
        boolean registeredAtAf,
        List<String> livelihoods,
        Optional<Integer> monthsOnPublicLivelihood,
        Optional<Boolean> inPlacement,
        Optional<Boolean> employed,
        Optional<Boolean> inAfProgramme) {
    private static final String NO_PUBLIC_LIVELIHOOD = "NONE";
    private static final String SELF_EMPLOYED = "SELF_EMPLOYED";

    public Situation {
        work = List.copyOf(work);
        studies = List.copyOf(studies);
        livelihoods = List.copyOf(livelihoods);
    }

    /** Every code in it, with its place below the pointer. */
    public List<Coded> codes(String pointer) {
        List<Coded> codes = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            codes.add(new Coded(
                    pointer + "/work/" + i + "/kind",
                    CodeList.WORK_KIND,
                    work.get(i).kind()));
        }
        for (int i = 0; i < studies.size(); i++) {
            String place = pointer + "/studies/" + i + "/kind";
            studies.get(i).kind().ifPresent(kind -> codes.add(new Coded(place, CodeList.STUDY_KIND, kind)));
        }
        for (int i = 0; i < livelihoods.size(); i++) {
            codes.add(new Coded(pointer + "/livelihoods/" + i, CodeList.LIVELIHOOD, livelihoods.get(i)));
        }
        return codes;
    }

    /** What contradicts itself in it. */
    public List<Fault> faults(String pointer) {
        return Stream.of(
                        noneIsAlone(pointer),
                        twice(pointer + "/livelihoods", livelihoods),
                        workTwice(pointer),
                        worksUnemployed(pointer))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fault> noneIsAlone(String pointer) {
        return livelihoods.size() > 1 && livelihoods.contains(NO_PUBLIC_LIVELIHOOD)
                ? Optional.of(new Fault(pointer + "/livelihoods", "NONE, or what the person lives on, not both."))
                : Optional.empty();
    }

    /** One may be employed and not work, as who is sick; nobody works for another without an employment (R5.5). */
    private Optional<Fault> worksUnemployed(String pointer) {
        boolean worksForAnother = work.stream().anyMatch(it -> !it.kind().equals(SELF_EMPLOYED));
        return worksForAnother && employed.filter(has -> !has).isPresent()
                ? Optional.of(new Fault(pointer + "/employed", "Who works for another is employed."))
                : Optional.empty();
    }

    private Optional<Fault> workTwice(String pointer) {
        return twice(pointer + "/work", work.stream().map(Work::kind).toList());
    }

    private static Optional<Fault> twice(String pointer, List<String> codes) {
        return new HashSet<>(codes).size() < codes.size()
                ? Optional.of(new Fault(pointer, "The same code twice: add them up or leave one out."))
                : Optional.empty();
    }
}
