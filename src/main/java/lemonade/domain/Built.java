package lemonade.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Gives a record a builder and {@code with...} copies, so that one field can change while the rest stays. */
@RecordBuilder.Template(
        options = @RecordBuilder.Options(addClassRetainedGenerated = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Built {}
