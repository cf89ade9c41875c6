package jp.tsunagari.domain.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tsunagari.domain.shared.Refusal;
import jp.tsunagari.domain.shared.RefusalCode;

/** Whether the copies of what is handed out are all accounted for: 23,000 = 19,000 + 1,600 + 2,400. House rule. */
public final class Materials {
    private Materials() {}

    /**
     * Something made to be handed out.
     *
     * @param printed how many copies; null where it is not known
     * @param places where they went; empty where that is not known
     */
    public record Material(Long printed, List<Place> places) {}

    /**
     * Where copies went.
     *
     * @param copies how many
     * @param parts what that is made of; empty where that is not known
     */
    public record Place(long copies, List<Long> parts) {}

    /**
     * Every breakdown that does not make its total, with the difference.
     *
     * @return {@link RefusalCode#BREAKDOWN_DOES_NOT_ADD_UP} on {@code 0/places}, or on {@code 0/places/1/parts}
     */
    public static List<Refusal> faults(List<Material> materials) {
        List<Refusal> faults = new ArrayList<>();
        for (int i = 0; i < materials.size(); i++) {
            List<Place> places = materials.get(i).places();
            String subject = i + "/places";
            addUp(
                    subject,
                    places.stream().map(Place::copies).toList(),
                    materials.get(i).printed(),
                    faults);
            for (int j = 0; j < places.size(); j++) {
                addUp(
                        subject + "/" + j + "/parts",
                        places.get(j).parts(),
                        places.get(j).copies(),
                        faults);
            }
        }
        return faults;
    }

    private static void addUp(String subject, List<Long> parts, Long total, List<Refusal> faults) {
        long sum = parts.stream().mapToLong(part -> part).sum();
        if (!parts.isEmpty() && total != null && sum != total) {
            faults.add(Refusal.of(
                    RefusalCode.BREAKDOWN_DOES_NOT_ADD_UP,
                    subject,
                    Map.of("sum", sum, "total", total, "difference", total - sum)));
        }
    }
}
