package org.claimgraph.language;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** What CoreNLP's objects keep to themselves, where a faster form of them needs it. */
final class Hidden {
    private Hidden() {}

    /**
     * The value of field {@code name}, which class {@code owner} declares, in {@code object}.
     *
     * @throws IllegalStateException if this version of CoreNLP has no such field
     */
    static <T> T field(Class<?> owner, String name, Object object, Class<T> type) {
        return value(owner, name, object, type);
    }

    /**
     * The value of the static field {@code name} of class {@code owner}.
     *
     * @throws IllegalStateException if this version of CoreNLP has no such field
     */
    static <T> T constant(Class<?> owner, String name, Class<T> type) {
        return value(owner, name, null, type);
    }

    private static <T> T value(Class<?> owner, String name, @Nullable Object object, Class<T> type) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(object));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of CoreNLP has no " + name + " in " + owner, e);
        }
    }
}
