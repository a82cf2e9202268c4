package lemonade.insight.capture;

/** Something read, and the token after it. */
record Read<T>(T value, int end) {}
