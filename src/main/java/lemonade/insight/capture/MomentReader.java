package lemonade.insight.capture;

import java.util.Optional;

import lemonade.domain.Moment;

/** Understands what is typed into a field for a day or a time, such as "yesterday 4pm" or "20.11. 16 Uhr". */
public final class MomentReader {

    private MomentReader() {}

    /**
     * The first day or time the words speak of.
     *
     * @param ahead whether it says when something is due, so that a weekday alone is the next one
     */
    public static Optional<Moment> read(String typed, CaptureContext context, boolean ahead) {
        Calendar calendar = new Calendar(context.now());
        Line line = new Line(announced(typed));
        return new WhenReader(line, context).all()
                .stream()
                .flatMap(when -> calendar.place(when, ahead).stream())
                .map(Calendar.Placed::moment)
                .findFirst();
    }

    /** In a field for days "4.3." is a date; a sentence would have said "on". */
    private static String announced(String typed) {
        return typed.strip().matches("\\d.*") && !typed.contains(":") ? "on " + typed.strip() : typed;
    }
}
