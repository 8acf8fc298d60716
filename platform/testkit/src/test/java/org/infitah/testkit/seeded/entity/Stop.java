package org.infitah.testkit.seeded.entity;

/** An entity anybody may set. */
public class Stop {

  private String name = "";

  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
