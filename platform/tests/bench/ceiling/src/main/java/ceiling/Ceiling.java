package ceiling;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The least Payara must do for an answer: nothing, one query, one page from one query under row-level security. */
@DataSourceDefinition(
    name = "java:app/jdbc/ceiling",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=INFITAH_DB_URL}",
    user = "app_rw",
    password = "${ENV=INFITAH_DB_PASSWORD}",
    minPoolSize = 2,
    maxPoolSize = 16)
@RequestScoped
@Path("")
public class Ceiling {

  private static final int TENANT = 9000;

  @Resource(lookup = "java:app/jdbc/ceiling")
  private DataSource database;

  /** Where the answers lie. */
  @ApplicationPath("/")
  public static class Here extends Application {}

  @GET
  @Path("hello")
  @Produces("text/plain")
  public String hello() {
    return "hello";
  }

  @GET
  @Path("one")
  @Produces("application/json")
  public String one() throws SQLException {
    try (Connection connection = bound();
        PreparedStatement query =
            connection.prepareStatement(
                "select reference, title::text from core.project where tenant_id = ? and reference = ?")) {
      query.setInt(1, TENANT);
      query.setString(2, "BEN-P-001");
      try (ResultSet row = query.executeQuery()) {
        row.next();
        String json = "{\"reference\":\"" + row.getString(1) + "\",\"title\":" + row.getString(2) + "}";
        connection.commit();
        return json;
      }
    }
  }

  @GET
  @Path("list")
  @Produces("text/html;charset=UTF-8")
  public String list() throws SQLException {
    try (Connection connection = bound();
        PreparedStatement query =
            connection.prepareStatement(
                "select reference, number, title ->> 'ar' from core.project where tenant_id = ?"
                    + " order by reference limit 51")) {
      query.setInt(1, TENANT);
      StringBuilder html =
          new StringBuilder("<!doctype html><html lang=\"ar\" dir=\"rtl\"><head><title>x</title></head><body><ul>");
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          html.append("<li><article><p>").append(row.getInt(2)).append("</p><h2><a href=\"/ar/projects/");
          html.append(row.getString(1)).append("\">").append(row.getString(3).replace("<", "&lt;"));
          html.append("</a></h2><p>").append(row.getString(1)).append("</p></article></li>");
        }
      }
      connection.commit();
      return html.append("</ul></body></html>").toString();
    }
  }

  private Connection bound() throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    try (Statement bind = connection.createStatement()) {
      bind.execute("SET LOCAL app.tenant = '" + TENANT + "'");
    }
    return connection;
  }
}
