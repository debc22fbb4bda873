package se.handslag.outcome.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One way of telling the counted apart: a tree, in which each counted one stands at one leaf and in all sums above it. */
public final class Dimension {
    /** The sum of all. */
    public static final String ALL = "ALL";

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<List<Integer>> children = new ArrayList<>();

    /** With nothing but the sum yet. */
    public Dimension() {
        place(ALL);
    }

    /** All of these, beside each other. */
    public static Dimension of(List<String> codes) {
        Dimension flat = new Dimension();
        codes.forEach(code -> flat.add(ALL, code));
        return flat;
    }

    /** A part of a sum that was added before; what gets parts of its own is a sum. */
    public Dimension add(String sum, String code) {
        if (places.containsKey(code)) {
            throw new IllegalArgumentException(code + " stands twice");
        }
        children.get(at(sum)).add(place(code));
        return this;
    }

    private int place(String code) {
        places.put(code, children.size());
        children.add(new ArrayList<>());
        return children.size() - 1;
    }

    /** The place of a code, from 0 for {@link #ALL}. */
    public int at(String code) {
        Integer place = places.get(code);
        if (place == null) {
            throw new IllegalArgumentException("nothing is called " + code);
        }
        return place;
    }

    /** The codes of its places, in their order. */
    public List<String> codes() {
        return List.copyOf(places.keySet());
    }

    /** True if it has a place for it. */
    public boolean knows(String code) {
        return places.containsKey(code);
    }

    /** The places of each place's parts; parts come after their sum. */
    public List<List<Integer>> parts() {
        return children;
    }

    /** How many places it has. */
    public int size() {
        return children.size();
    }
}
