package lemonade.ui.dashboard;

/**
 * The counts along an axis.
 *
 * @param step from one line to the next: 1, 2 or 5 times a power of ten
 * @param top the highest line, not below the highest value
 */
record Scale(long step, long top) {

    private static final int MOST_LINES = 4;

    /** A scale with few lines that reaches {@code highest}; always at least one line. */
    static Scale reaching(long highest) {
        long step = 1;
        for (long power = 1; highest > step * MOST_LINES; power *= 10) {
            step = power;
            if (highest > step * MOST_LINES) {
                step = 2 * power;
            }
            if (highest > step * MOST_LINES) {
                step = 5 * power;
            }
        }
        return new Scale(step, Math.max(1, Math.ceilDiv(highest, step)) * step);
    }
}
