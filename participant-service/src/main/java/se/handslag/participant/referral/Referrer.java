package se.handslag.participant.referral;

import java.util.Optional;

/**
 * Who refers a person.
 *
 * @param code of the list {@code referral-sources}
 * @param agency if it is a member agency, which then gets feedback
 */
public record Referrer(String code, Optional<String> agency) {
    static final String SELF = "SELF";
}
