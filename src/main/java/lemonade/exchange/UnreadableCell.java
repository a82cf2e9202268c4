package lemonade.exchange;

/** Says which cell of a row cannot be read, and why. */
final class UnreadableCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Unreadable what;

    UnreadableCell(Unreadable what) {
        super(what.toString(), null, false, false);
        this.what = what;
    }

    UnreadableCell(Row row, String column, String value, Unreadable.Reason reason, String expected) {
        this(new Unreadable(row.line(), column, value, reason, expected));
    }

    Unreadable what() {
        return what;
    }
}
