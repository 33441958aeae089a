package org.claimgraph.language;

import java.lang.reflect.Field;

/** What CoreNLP's objects keep to themselves, where a faster form of them needs it. */
final class Hidden {
    private Hidden() {}

    /**
     * The value of field {@code name}, which class {@code owner} declares, in {@code object}.
     *
     * @throws IllegalStateException if this version of CoreNLP has no such field
     */
    static <T> T field(Class<?> owner, String name, Object object, Class<T> type) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(object));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of CoreNLP has no " + name + " in " + owner, e);
        }
    }
}
