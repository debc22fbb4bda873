package se.handslag.outcome.indicator.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That answers were recorded. What was answered is not told again: one person's answers are in no answer of this service.
 *
 * @param revision 0 for the first answers on the occasion
 */
public record AnswersReceipt(
        @Schema(examples = "0198f3a4-5b6c-7d8e-9f01-23456789abce")
        UUID id,

        @Schema(examples = "1") int setVersion,
        @Schema(examples = "0") long revision) {}
