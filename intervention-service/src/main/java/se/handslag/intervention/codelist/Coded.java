package se.handslag.intervention.codelist;

/**
 * A code that a request gives.
 *
 * @param pointer JSON pointer to it in the body
 * @param list the list it must be in
 */
public record Coded(String pointer, CodeList list, String code) {

    /** What to tell the caller if it is not in its list. */
    public String hint() {
        return "Not in the code list " + list.path() + ": see /code-lists/" + list.path() + ".";
    }
}
