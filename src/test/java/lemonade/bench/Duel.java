package lemonade.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A use case and the plain statements it has to be compared with, measured in turns so that both see the same machine.
 */
record Duel(List<Time> ours, List<Time> raw) {

    private static final double MILLION = 1e6;
    private static final int FEW = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Something that takes time. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /**
     * What a piece of work took, in milliseconds.
     *
     * @param cpu the processor's part of it, which hardly depends on what else the machine does
     */
    record Time(double wall, double cpu) {
        Time minus(Time other) {
            return new Time(wall - other.wall, cpu - other.cpu);
        }

        Time plus(Time other) {
            return new Time(wall + other.wall, cpu + other.cpu);
        }
    }

    /** Some turns to warm up, then as many as fit into the time, at most 400. */
    static Duel of(Work ours, Work raw, double milliseconds) throws Exception {
        turns(ours, raw, 200, milliseconds / 3);
        return turns(ours, raw, 400, milliseconds);
    }

    private static Duel turns(Work ours, Work raw, int most, double milliseconds) throws Exception {
        List<Time> mine = new ArrayList<>();
        List<Time> theirs = new ArrayList<>();
        long start = System.nanoTime();
        while (mine.size() < most && (mine.size() < 3 || System.nanoTime() - start < milliseconds * MILLION)) {
            if (mine.size() % 2 == 0) {
                mine.add(time(ours));
                theirs.add(time(raw));
            } else {
                theirs.add(time(raw));
                mine.add(time(ours));
            }
        }
        return new Duel(mine, theirs);
    }

    static Time time(Work work) throws Exception {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        long end = System.nanoTime();
        return new Time((end - start) / MILLION, (THREADS.getCurrentThreadCpuTime() - cpu) / MILLION);
    }

    double median() {
        return median(ours, Time::wall);
    }

    double rawMedian() {
        return median(raw, Time::wall);
    }

    private static double median(List<Time> times, ToDoubleFunction<Time> part) {
        return times.stream().mapToDouble(part).sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static double least(List<Time> times, ToDoubleFunction<Time> part) {
        return times.stream().mapToDouble(part).min().orElseThrow();
    }

    /** Of medians or of minima, whichever is smaller; with few turns, of the processor's time. */
    double ratio() {
        return ours.size() < FEW
                ? median(ours, Time::cpu) / median(raw, Time::cpu)
                : Math.min(median() / rawMedian(), least(ours, Time::wall) / least(raw, Time::wall));
    }

    static String milliseconds(double time) {
        return String.format(Locale.ROOT, time < 10 ? "%.2f" : time < 100 ? "%.1f" : "%.0f", time);
    }
}
