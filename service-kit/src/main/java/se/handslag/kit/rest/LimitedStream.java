package se.handslag.kit.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.handslag.kit.problem.ProblemDetails;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Throws the problem for a body that is too large as soon as it is. */
final class LimitedStream extends FilterInputStream {
    private long left;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw ProblemException.of(ProblemTypes.BODY_TOO_LARGE, ProblemDetails.of(ProblemTypes.BODY_TOO_LARGE));
        }
    }
}
