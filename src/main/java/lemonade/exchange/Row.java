package lemonade.exchange;

import java.util.List;

/**
 * One row of a table with its cells in the order of the header; cells the row lacks are blank.
 *
 * @param line the line on which the row begins, counted from 1
 */
record Row(long line, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Whether something stands beyond the last of {@code columns}. */
    boolean hasMoreThan(int columns) {
        return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
