package lemonade.cli;

/** The command was not said in a way that can be understood; the sentence is in the bundle. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] details;

    /** @param key of the sentence, such as {@code cli.usage.order} */
    WrongUsage(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    String key() {
        return key;
    }

    Object[] details() {
        return details;
    }
}
