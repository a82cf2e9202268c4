package lemonade.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with {@code {Column name}} in it. Where a column is blank, the punctuation that led up to it goes too:
 * {@code {Issue}: {Sub-issue}} is just the issue when there is no sub-issue. All columns blank: empty text.
 */
final class Template {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    /** Words as they stand, or a column; {@code column} is -1 for words. */
    private record Piece(String words, int column) {}

    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static Template parse(String text, Header header) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = COLUMN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece(text.substring(end, matcher.start()), -1));
            }
            pieces.add(new Piece(matcher.group(1), header.column(matcher.group(1))));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), -1));
        }
        return new Template(pieces);
    }

    static Template column(String name, Header header) {
        return new Template(List.of(new Piece(name, header.column(name))));
    }

    boolean isConstant() {
        return pieces.stream().allMatch(piece -> piece.column() < 0);
    }

    /** Names of its columns, as one looks for them in the file. */
    String columns() {
        return String.join(", ", pieces.stream().filter(piece -> piece.column() >= 0).map(Piece::words).toList());
    }

    String fill(Row row) {
        StringBuilder text = new StringBuilder();
        String between = "";
        char closer = 0;
        boolean any = isConstant();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.column() < 0) {
                between = withoutCloser(piece.words(), closer);
                closer = 0;
                continue;
            }
            String cell = row.cell(piece.column());
            boolean leadsOn = !cell.isEmpty() && (any || i == 1);
            if (leadsOn || !isPunctuation(between)) {
                text.append(between);
            } else {
                closer = closerOf(between);
            }
            between = "";
            text.append(cell);
            any |= !cell.isEmpty();
        }
        return any ? text.append(between).toString() : "";
    }

    private static boolean isPunctuation(String words) {
        return words.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static char closerOf(String words) {
        String opened = words.stripTrailing();
        return switch (opened.isEmpty() ? ' ' : opened.charAt(opened.length() - 1)) {
            case '(' -> ')';
            case '[' -> ']';
            case '"' -> '"';
            default -> 0;
        };
    }

    private static String withoutCloser(String words, char closer) {
        return closer != 0 && words.indexOf(closer) == 0 ? words.substring(1) : words;
    }
}
