package org.infitah.people.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everybody who holds a role, will, or did.
 *
 * @param done what was just done, if anything
 */
public record PeopleView(List<Part> parts, Optional<String> done) {

  public PeopleView {
    parts = List.copyOf(parts);
  }

  /** The mandates of one state, by their code. */
  public record Part(String state, List<Line> lines) {

    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A mandate.
   *
   * @param account whose page tells more
   * @param settled whether Keycloak has been told
   */
  public record Line(
      UUID account,
      UUID mandate,
      String name,
      String email,
      String role,
      String state,
      String reason,
      String from,
      Optional<String> to,
      boolean settled) {}

  /**
   * One person.
   *
   * @param may what the roles held today open: the key of a room's name, and through which role
   * @param errors what is wrong with the form that was sent
   */
  public record One(
      UUID account,
      String name,
      String email,
      List<Line> mandates,
      List<May> may,
      String token,
      Map<String, String> errors) {

    public One {
      mandates = List.copyOf(mandates);
      may = List.copyOf(may);
      errors = Map.copyOf(errors);
    }
  }

  /** What one may do, and through which roles; none when one may not. */
  public record May(String title, List<String> through) {

    public May {
      through = List.copyOf(through);
    }
  }

  /** Which role may do what. */
  public record Matrix(List<String> roles, List<May> rows) {

    public Matrix {
      roles = List.copyOf(roles);
      rows = List.copyOf(rows);
    }
  }

  /**
   * The form that gives a role.
   *
   * @param roles that can be given
   * @param declared the tenant's number at the CNDP
   * @param leaving who gives the role up in exchange, if somebody does
   */
  public record Invite(
      InviteForm form,
      List<String> roles,
      Optional<String> leaving,
      String token,
      Optional<String> declared,
      Map<String, String> errors) {

    public Invite {
      roles = List.copyOf(roles);
    }

    /** What is wrong with a field. */
    public Optional<String> error(String field) {
      return Optional.ofNullable(errors.get(field));
    }
  }
}
