package org.infitah.people.control;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.infitah.people.People;
import org.infitah.people.PersonView;
import org.infitah.people.PersonView.PostView;
import org.infitah.people.entity.Person;
import org.infitah.people.entity.Post;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;

/** Answers the questions other rooms ask about people. */
@Dependent
public class PersonDirectory implements People {

  private static final int MOST = 500;

  private final PersonRepository people;
  private final Sources sources;

  @Inject
  PersonDirectory(PersonRepository people, Sources sources) {
    this.people = people;
    this.sources = sources;
  }

  @Override
  public List<PersonView> list() {
    return views(people.list("", MOST)).stream()
        .sorted(Comparator.comparing(PersonDirectory::rank))
        .toList();
  }

  /** The people after a code, in the order of their codes. */
  public List<PersonView> list(String after, int limit) {
    return views(people.list(after, limit));
  }

  private List<PersonView> views(List<Person> listed) {
    Map<UUID, List<Post>> posts =
        people.listPosts(listed.stream().map(Person::id).toList()).stream()
            .collect(groupingBy(Post::personId));
    Map<UUID, SourceNote> notes = sources.all();
    return listed.stream()
        .map(
            p ->
                new PersonView(
                    p.code(),
                    p.name(),
                    p.spellings(),
                    posts.getOrDefault(p.id(), List.of()).stream()
                        .map(o -> new PostView(o.role(), o.title(), o.organisation(), o.rank()))
                        .toList(),
                    Objects.requireNonNull(notes.get(p.sourceId()))))
        .toList();
  }

  private static int rank(PersonView person) {
    List<String> order = List.of("focal_point", "council_president", "vice_president");
    return person.posts().stream()
        .mapToInt(
            post -> {
              int at = order.indexOf(post.role());
              return (at < 0 ? order.size() : at) * 100 + post.rank().orElse(1);
            })
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
