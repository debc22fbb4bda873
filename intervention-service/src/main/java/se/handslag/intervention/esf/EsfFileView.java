package se.handslag.intervention.esf;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;

/**
 * A participant file.
 *
 * @param scope id of the intervention or programme
 * @param month such as 2018-03
 * @param generation rises when another content is taken out than before
 * @param takenAt when this generation was first taken out, UTC
 * @param withheld how many are left out because their number may not be read now
 * @param notSignedOff how many have hours in the month that nobody answers for as they are; the file has what was signed
 * @param monthsToTakeOutAgain months taken out before whose file says something else by now
 */
public record EsfFileView(
        UUID scope,
        String month,
        int generation,
        Instant takenAt,
        long withheld,
        long notSignedOff,
        List<String> monthsToTakeOutAgain,
        List<EsfRowView> items,
        @JsonProperty("_links") Map<String, Link> links) {}
