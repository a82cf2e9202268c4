package lemonade.exchange;

/** How much of the owner's and the customers' words a document tells: names behind stand-ins, or free words not at all. */
record Told(StandIns standIns, boolean freeWords) {

    /** A title, a cause, a lesson: one line, always told. */
    String inShort(String text) {
        return MarkdownText.line(standIns.in(text));
    }

    /** Free words as one line; empty where they are not to be told. */
    String inWords(String text) {
        return freeWords ? MarkdownText.line(standIns.in(text)) : "";
    }

    /** The owner's Markdown as a quotation; empty where it is not to be told. */
    String story(String markdown) {
        return freeWords && !markdown.isBlank() ? MarkdownText.story(standIns.in(markdown)) : "";
    }
}
