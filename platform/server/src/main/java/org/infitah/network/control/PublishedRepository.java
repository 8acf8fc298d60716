package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.persistence.NetworkDatabase;
import org.infitah.foundation.time.CivicDate;
import org.infitah.network.LatestOfMembers;
import org.infitah.network.MemberView;
import org.infitah.network.OpenConsultation;
import org.infitah.network.PublishedProgramme;
import org.infitah.spi.LocalText;

/** What tenants have published to the network; read by a role that can read nothing else. */
@Dependent
public class PublishedRepository {

  /** In the columns of a consultation, which a programme has not. */
  private static final String NONE = "null, null, null, null, null, null, null::date, null::date";

  private static final int FIRST_OF_CONSULTATION = 11;

  private final NetworkDatabase database;

  @Inject
  PublishedRepository(NetworkDatabase database) {
    this.database = database;
  }

  /**
   * Members in the order of their aliases.
   *
   * @param search words of a name, in any of the three languages; empty for all
   * @param level empty for all
   * @param region empty for all
   */
  public List<MemberView> listMembers(
      String search, String level, String region, String after, int limit) {
    return database.list(
        "select alias, level, names::text, (territory -> 'name')::text, code, region_code, joined_on, population,"
            + " population_as_of from net.member where alias > ?"
            + " and (? = '' or level = ?) and (? = '' or region_code = ?)"
            // Telephones write the apostrophe in another way than keyboards do.
            + " and (? = '' or translate(net.searchable(names::text || coalesce(territory::text, '')), '’', '''')"
            + " like '%' || translate(net.searchable(?), '’', '''') || '%') order by alias limit ?",
        query -> bind(query, after, level, level, region, region, search, search, limit),
        PublishedRepository::member);
  }

  /**
   * Those whose code begins as this one, or with which this one begins; the shortest code first.
   */
  public List<MemberView> listAround(String code, int limit) {
    return database.list(
        "select alias, level, names::text, (territory -> 'name')::text, code, region_code, joined_on, population,"
            + " population_as_of from net.member where ? like code || '.%' or code like ? || '.%'"
            + " order by length(code), code limit ?",
        query -> bind(query, code, code, limit), PublishedRepository::member);
  }

  public Optional<MemberView> findMember(String alias) {
    return database
        .list(
            "select alias, level, names::text, (territory -> 'name')::text, code, region_code, joined_on, population,"
                + " population_as_of from net.member where alias = ?",
            query -> bind(query, alias),
            PublishedRepository::member)
        .stream()
        .findFirst();
  }

  /** What a home shows, in one statement. */
  LatestOfMembers latest(int programmes, int consultations, LocalDate today) {
    List<Object> rows =
        published(
            "(select m.alias, m.names::text, p.reference, p.title::text, p.status, p.from_year,"
                + " p.to_year, p.projects, p.axes, p.adopted_on, "
                + NONE
                + " from net.programme p join net.member m using (tenant_id)"
                + " order by p.adopted_on desc nulls last, p.published_at desc, m.alias limit ?)"
                + " union all (select null, null, null, null, null, null, null, null, null, null, "
                + ListOpenConsultations.COLUMNS
                + ListOpenConsultations.OPEN
                + " order by c.closes_on, m.alias, c.reference limit ?)",
            programmes,
            today,
            today,
            consultations);
    return new LatestOfMembers(
        rows.stream()
            .filter(PublishedProgramme.class::isInstance)
            .map(PublishedProgramme.class::cast)
            .toList(),
        rows.stream()
            .filter(OpenConsultation.class::isInstance)
            .map(OpenConsultation.class::cast)
            .toList());
  }

  private List<Object> published(String query, Object... values) {
    return database.list(
        query,
        asked -> bind(asked, values),
        row ->
            row.getString(1) == null
                ? ListOpenConsultations.consultation(row, FIRST_OF_CONSULTATION)
                : programme(row));
  }

  private static void bind(PreparedStatement query, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      query.setObject(i + 1, values[i]);
    }
  }

  private static MemberView member(ResultSet row) throws SQLException {
    return new MemberView(
        row.getString(1),
        row.getString(2),
        NetworkDatabase.text(row, 3).orElseThrow(),
        NetworkDatabase.text(row, 4),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)).map(CivicDate::new),
        Optional.ofNullable(row.getObject(8, Long.class)),
        Optional.ofNullable(row.getString(9)).map(CivicDate::new));
  }

  private static PublishedProgramme programme(ResultSet row) throws SQLException {
    LocalText title = NetworkDatabase.text(row, 4).orElseThrow();
    return new PublishedProgramme(
        row.getString(1),
        NetworkDatabase.text(row, 2).orElseThrow(),
        row.getString(3),
        title,
        row.getString(5),
        Optional.ofNullable(row.getObject(6, Integer.class)),
        Optional.ofNullable(row.getObject(7, Integer.class)),
        row.getInt(8),
        row.getInt(9),
        Optional.ofNullable(row.getString(10)).map(CivicDate::new));
  }
}
