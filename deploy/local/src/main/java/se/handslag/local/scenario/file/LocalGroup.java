package se.handslag.local.scenario.file;

import java.util.List;

/** The local collaboration group of a municipality; its members are agencies as a whole. */
public record LocalGroup(String association, String municipality, String name, List<String> members) {}
