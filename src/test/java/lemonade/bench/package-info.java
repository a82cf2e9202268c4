/** Measures the use cases against plain JDBC in the same run: {@code mvn -Pbench verify}. */
package lemonade.bench;
