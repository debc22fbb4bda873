package se.handslag.outcome.standard;

/**
 * What is told of a person at the final exit from an ESF operation.
 *
 * @param bits told, seeks work, studies, works; 0 while the person takes part
 */
record EsfExit(int bits) {

    private boolean has(int bit) {
        return (bits >> bit & 1) == 1;
    }

    boolean exited() {
        return has(0);
    }

    boolean seeks() {
        return has(1);
    }

    boolean studies() {
        return has(2);
    }

    boolean works() {
        return has(3);
    }
}
