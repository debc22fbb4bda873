package se.handslag.outcome.format.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** How the page looks, on screen and on paper, and the policy that lets this style in and nothing else. */
public final class Style {
    /** Tell one from its neighbours in print without colour too: each is darker or lighter than the next. */
    static final List<String> COLOURS =
            List.of("#1b4965", "#bb7a1e", "#5fa8d3", "#7b2d26", "#3f7d58", "#c9ada7", "#5c4d7d", "#8a8d91");

    static final String SHEET = """
            :root{color-scheme:light}
            body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:62rem;margin:2rem auto;\
            padding:0 1rem}
            h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2.5rem}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem}dt{font-weight:600}dd{margin:0}
            table{border-collapse:collapse;width:100%;margin:1rem 0;font-variant-numeric:tabular-nums}
            caption{text-align:left;font-weight:600;padding:.3rem 0}
            th,td{border-bottom:1px solid #767676;padding:.35rem .6rem;text-align:right;vertical-align:top}
            th[scope=row],thead th:first-child{text-align:left}tr.sum th,tr.sum td{font-weight:700;border-top:2px solid}
            small{display:block;color:#4a4a4a}.words{text-align:left}
            figure{margin:1rem 0}svg{width:100%;height:auto;max-width:46rem}
            ul.notes{font-size:.9rem;color:#333}
            @media print{@page{margin:18mm}body{max-width:none;margin:0;font-size:10.5pt}\
            section{break-inside:avoid}thead{display:table-header-group}}
            """;

    /** Content-Security-Policy of the page: its own style sheet, known by its hash; no script, no frame, no fetch. */
    public static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash()
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Style() {}

    /** The colour of the thing at a place. */
    static String colour(int place) {
        return COLOURS.get(place % COLOURS.size());
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SHEET.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
