package se.handslag.kit.problem;

/** What a 401 demands (RFC 6750, section 3). */
public final class Challenge {
    /** The header's name. */
    public static final String HEADER = "WWW-Authenticate";

    private Challenge() {}

    /**
     * The header's value.
     *
     * @param authorization what was sent; null if nothing was
     */
    public static String of(String authorization) {
        boolean sentToken = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        return sentToken ? "Bearer error=\"invalid_token\"" : "Bearer";
    }
}
