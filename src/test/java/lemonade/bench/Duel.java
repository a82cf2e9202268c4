package lemonade.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * A use case and the plain statements it has to be compared with, measured in turns so that both see the same machine.
 *
 * @param ours milliseconds of each turn, sorted
 * @param raw milliseconds of each turn, sorted
 */
record Duel(double[] ours, double[] raw) {

    private static final double MILLION = 1e6;

    /** Something that takes time. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Some turns to warm up, then as many as fit into the time, at least three and at most 400. */
    static Duel of(Work ours, Work raw, double milliseconds) throws Exception {
        turns(ours, raw, 200, milliseconds / 3);
        return turns(ours, raw, 400, milliseconds);
    }

    /** Without warming up: for work that takes seconds. */
    static Duel turns(Work ours, Work raw, int most, double milliseconds) throws Exception {
        double[] mine = new double[most];
        double[] theirs = new double[most];
        long start = System.nanoTime();
        int done = 0;
        while (done < most && (done < 3 || System.nanoTime() - start < milliseconds * MILLION)) {
            if (done % 2 == 0) {
                mine[done] = time(ours);
                theirs[done] = time(raw);
            } else {
                theirs[done] = time(raw);
                mine[done] = time(ours);
            }
            done++;
        }
        Arrays.sort(mine, 0, done);
        Arrays.sort(theirs, 0, done);
        return new Duel(Arrays.copyOf(mine, done), Arrays.copyOf(theirs, done));
    }

    static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / MILLION;
    }

    double median() {
        return ours[ours.length / 2];
    }

    double rawMedian() {
        return raw[raw.length / 2];
    }

    /** The smaller of the ratios of medians and of minima: the machine does other things too. */
    double ratio() {
        return Math.min(median() / rawMedian(), ours[0] / raw[0]);
    }

    static String milliseconds(double time) {
        return String.format(Locale.ROOT, time < 10 ? "%.2f" : time < 100 ? "%.1f" : "%.0f", time);
    }
}
