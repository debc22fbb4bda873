package se.handslag.outcome.veil;

/**
 * The lines of a cube, each a sum and its parts along one dimension, and which of them are still to be looked at: first come,
 * first served, and each once at a time. A line is a number, so that millions of them are no burden.
 */
final class Lines {
    private static final int ROOM = 1024;

    private final Cube cube;
    private final int[][] sums;
    private final byte[] waiting;
    private int[] queue = new int[ROOM];
    private int head;
    private int tail;

    Lines(Cube cube) {
        this.cube = cube;
        this.sums = new int[cube.dimensions()][];
        this.waiting = new byte[cube.size()];
        for (int d = 0; d < sums.length; d++) {
            int[][] parts = cube.parts(d);
            sums[d] = new int[parts.length];
            sums[d][0] = -1;
            for (int sum = 0; sum < parts.length; sum++) {
                for (int part : parts[sum]) {
                    sums[d][part] = sum;
                }
            }
        }
    }

    /** All lines that the cell stands in, or that can be worked out by it, have to be looked at. */
    void look(int cell) {
        for (int d = 0; d < sums.length; d++) {
            int stride = cube.stride(d);
            int place = cell / stride % sums[d].length;
            int base = cell - place * stride;
            for (int sum = place; sum >= 0; sum = sums[d][sum]) {
                int at = base + sum * stride;
                if ((waiting[at] & 1 << d) == 0 && cube.parts(d)[sum].length > 0 && cube.count(at) > 0) {
                    waiting[at] |= (byte) (1 << d);
                    add(at * sums.length + d);
                }
            }
        }
    }

    private void add(int line) {
        if (tail == queue.length) {
            int[] room = head > queue.length / 2 ? queue : new int[queue.length * 2];
            System.arraycopy(queue, head, room, 0, tail - head);
            queue = room;
            tail -= head;
            head = 0;
        }
        queue[tail++] = line;
    }

    boolean areDone() {
        return head == tail;
    }

    /** The next to be looked at. */
    int next() {
        int line = queue[head++];
        waiting[sum(line)] &= (byte) ~(1 << dimension(line));
        return line;
    }

    /** The cell that is a line's sum. */
    int sum(int line) {
        return line / sums.length;
    }

    int dimension(int line) {
        return line % sums.length;
    }

    /** The first cell along the line. */
    int base(int line) {
        return sum(line) - place(line) * cube.stride(dimension(line));
    }

    /** Where the parts of its sum stand along its dimension. */
    int[] parts(int line) {
        return cube.parts(dimension(line))[place(line)];
    }

    private int place(int line) {
        int d = dimension(line);
        return sum(line) / cube.stride(d) % sums[d].length;
    }
}
