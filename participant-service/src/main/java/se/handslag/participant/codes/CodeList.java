package se.handslag.participant.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists whose codes this service takes. */
public enum CodeList {
    DECLINE_REASONS,
    RECALL_REASONS,
    INFORMATION_NEEDS,
    WAITLIST_REASONS,
    REPLAN_REASONS,
    EXTENSION_REASONS,
    CONSENT_PURPOSES,
    DATA_CATEGORIES,
    NEED_AREAS,
    PLAN_STEP_KINDS,
    STEP_CHANGE_REASONS,
    DROP_REASONS,
    REFERRAL_SOURCES,
    DEVIATION_CATEGORIES,
    CLOSING_OUTCOMES,
    MERGE_REFUSAL_REASONS;

    static final String NAMES = "decline-reasons, recall-reasons, information-needs, waitlist-reasons, replan-reasons,"
            + " extension-reasons, consent-purposes, data-categories, need-areas, plan-step-kinds, step-change-reasons,"
            + " drop-reasons, referral-sources, deviation-categories, closing-outcomes, merge-refusal-reasons.";

    /** The list's name in URLs and in the database. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CodeList> bySlug(String slug) {
        return Arrays.stream(values()).filter(list -> list.slug().equals(slug)).findFirst();
    }
}
