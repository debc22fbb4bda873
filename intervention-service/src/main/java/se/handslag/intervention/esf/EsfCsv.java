package se.handslag.intervention.esf;

import java.util.List;

/** A participant file as CSV (RFC 4180): a header, CRLF, a point in decimals. No value needs quotes. */
final class EsfCsv {
    static final String TYPE = "text/csv";
    private static final String CRLF = "\r\n";

    private EsfCsv() {}

    static String of(List<EsfRowView> rows) {
        StringBuilder csv = new StringBuilder("personalNumber,startedOn,endedOn,hours,cumulatedHours").append(CRLF);
        rows.forEach(row -> csv.append(row.personalNumber())
                .append(',')
                .append(row.startedOn())
                .append(',')
                .append(row.endedOn() == null ? "" : row.endedOn())
                .append(',')
                .append(row.hours().toPlainString())
                .append(',')
                .append(row.cumulatedHours().toPlainString())
                .append(CRLF));
        return csv.toString();
    }
}
