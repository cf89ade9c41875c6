package jp.tsunagari.api.shared.input;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The components of a record and its canonical constructor, looked up once per type. */
record RecordShape(List<RecordComponent> components, String names, Constructor<?> constructor) {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return find(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    boolean has(String name) {
        return components.stream().anyMatch(component -> component.getName().equals(name));
    }

    Object build(Map<String, Object> values) {
        try {
            return constructor.newInstance(components.stream()
                    .map(component -> values.get(component.getName()))
                    .toArray());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static RecordShape find(Class<?> type) {
        RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents(), type.getName());
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            Arrays.stream(components)
                    .forEach(component -> component.getAccessor().setAccessible(true));
            return new RecordShape(
                    List.of(components),
                    Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(", ")),
                    constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
