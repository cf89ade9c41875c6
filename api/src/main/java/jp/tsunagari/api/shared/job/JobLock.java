package jp.tsunagari.api.shared.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets a scheduled job run once at a time over all instances on one database: whoever holds the row of the job runs it. */
@ApplicationScoped
public class JobLock {
    private final EntityManager em;

    public JobLock(EntityManager em) {
        this.em = em;
    }

    /** Runs {@code work} in one transaction, or not at all while another instance does. {@code name} stands in the table {@code job}. */
    @Transactional
    public void run(String name, Runnable work) {
        call(name, () -> {
            work.run();
            return name;
        });
    }

    /** The same with a result; empty while another instance runs it. A long job calls this for each of its portions. */
    @Transactional
    public <T> Optional<T> call(String name, Supplier<T> work) {
        boolean mine = !em.createNativeQuery("select name from job where name = :name for update skip locked")
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
        return mine ? Optional.of(work.get()) : Optional.empty();
    }
}
