package se.handslag.intervention.esf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The participant file of a month (R5.7, R6.8), without numbers: those are read when it is taken out, and kept nowhere.
 *
 * @param rows in the order of participations
 * @param unsigned how many have hours in the month that nobody answers for as they are
 */
public record EsfFile(YearMonth month, List<EsfRow> rows, long unsigned) {

    static EsfFile of(YearMonth month, List<EsfParticipation> all) {
        List<EsfParticipation> in =
                all.stream().filter(participation -> participation.isIn(month)).toList();
        return new EsfFile(
                month,
                in.stream().map(participation -> participation.row(month)).toList(),
                in.stream()
                        .filter(participation -> participation.isUnsigned(month))
                        .count());
    }

    /** SHA-256 of what it says, in hex. */
    public String digest() {
        String said = rows.stream().map(EsfRow::canonical).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
