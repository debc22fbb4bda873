package se.handslag.intervention.financing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an association gets for a year, and who pays the quarters.
 *
 * @param regions at least one
 * @param municipalities at least one
 */
public record NewFinancing(long totalKronor, List<Contributor> regions, List<Contributor> municipalities) {

    public NewFinancing {
        regions = List.copyOf(regions);
        municipalities = List.copyOf(municipalities);
    }

    /**
     * The first thing that is wrong with it.
     *
     * @param own the association's municipalities, four digits; a region is named by their first two
     */
    public Optional<FinancingRefusal> refusal(Set<String> own) {
        return Stream.of(Payer.REGION, Payer.MUNICIPALITY)
                .flatMap(side -> refusal(side, own).stream())
                .findFirst();
    }

    private Optional<FinancingRefusal> refusal(Payer side, Set<String> own) {
        List<Contributor> contributors = contributors(side);
        if (contributors.isEmpty()) {
            return Optional.of(new FinancingRefusal.Nobody(side));
        }
        for (Contributor contributor : contributors) {
            if (own.stream().noneMatch(code -> isOf(side, contributor.code(), code))) {
                return Optional.of(new FinancingRefusal.Stranger(side, contributor.code()));
            }
        }
        Set<String> codes = new HashSet<>();
        boolean twice = contributors.stream().anyMatch(contributor -> !codes.add(contributor.code()));
        long agreed = contributors.stream()
                .filter(contributor -> contributor.kronor().isPresent())
                .count();
        if (twice || (agreed > 0 && agreed < contributors.size())) {
            return Optional.of(new FinancingRefusal.Mixed(side));
        }
        long found = contributors.stream()
                .mapToLong(contributor -> contributor.kronor().orElse(0L))
                .sum();
        long statutory = StatutorySplit.of(totalKronor).of(side);
        return agreed > 0 && found != statutory
                ? Optional.of(new FinancingRefusal.WrongSum(side, found, statutory))
                : Optional.empty();
    }

    /** What each pays; they make the total exactly. Of one that has no refusal. */
    public List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        shares.add(new Share(
                Payer.STATE, Share.STATE, StatutorySplit.of(totalKronor).state()));
        shares.addAll(shares(Payer.REGION));
        shares.addAll(shares(Payer.MUNICIPALITY));
        return shares;
    }

    private List<Share> shares(Payer side) {
        List<Contributor> contributors = contributors(side);
        if (contributors.getFirst().kronor().isPresent()) {
            return contributors.stream()
                    .map(one -> new Share(side, one.code(), one.kronor().orElseThrow()))
                    .toList();
        }
        SequencedMap<String, Long> weights = new LinkedHashMap<>();
        contributors.stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(one -> weights.put(one.code(), one.weight().orElse(1L)));
        return LargestRemainder.share(StatutorySplit.of(totalKronor).of(side), weights).entrySet().stream()
                .map(share -> new Share(side, share.getKey(), share.getValue()))
                .toList();
    }

    private List<Contributor> contributors(Payer side) {
        return side == Payer.REGION ? regions : municipalities;
    }

    private static boolean isOf(Payer side, String code, String municipality) {
        return side == Payer.REGION ? municipality.startsWith(code) : municipality.equals(code);
    }
}
