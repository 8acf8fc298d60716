package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.infitah.people.entity.Person;
import org.infitah.people.entity.Post;

/** The people of the tenant at hand. */
@Dependent
public class PersonRepository {

  private final EntityManager entities;

  @Inject
  PersonRepository(EntityManager entities) {
    this.entities = entities;
  }

  public List<Person> list(String after, int limit) {
    return entities
        .createQuery("select p from Person p where p.code > :after order by p.code", Person.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  public List<Post> listPosts(List<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from Post p where p.personId in :people order by p.id", Post.class)
            .setParameter("people", people)
            .getResultList();
  }
}
