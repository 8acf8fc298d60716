package org.infitah.plugins.digitalizationprojects.control;

import java.time.LocalDate;
import org.infitah.plugins.digitalizationprojects.entity.HelpDraft;
import org.infitah.plugins.digitalizationprojects.entity.HelpNote;
import org.infitah.spi.PluginContext;

/** Offers help and asks for it, changes what is said of it and takes it back. */
public final class KeepHelp {

  private final PluginContext context;
  private final HelpNoteRepository notes;
  private final ShowMembers members;

  public KeepHelp(PluginContext context, HelpNoteRepository notes) {
    this.context = context;
    this.notes = notes;
    this.members = new ShowMembers(context);
  }

  public HelpNote register(HelpDraft draft) {
    context.require(Rights.EXCHANGE);
    LocalDate today = Today.of(context);
    Unkeepable.refuse(draft.wrong());
    HelpNote note = new HelpNote(context.newId(), notes.nextNumber(), draft, today);
    notes.add(note);
    members.tell(note);
    context.did("help-registered", note.reference());
    return note;
  }

  /**
   * Changes what it says.
   *
   * @param version of what was looked at when the change was written
   */
  public void revise(HelpNote note, int version, HelpDraft draft) {
    context.require(Rights.EXCHANGE);
    current(note, version);
    LocalDate today = Today.of(context);
    Unkeepable.refuse(draft.wrong());
    note.revise(draft, today);
    members.tell(note);
    context.did("help-changed", note.reference());
  }

  /** Takes it away; nobody is shown it any longer. */
  public void remove(HelpNote note, int version) {
    context.require(Rights.EXCHANGE);
    current(note, version);
    members.forget(note);
    notes.remove(note);
    context.did("help-removed", note.reference());
  }

  private static void current(HelpNote note, int version) {
    if (note.version() != version) {
      throw new ReviseService.Overtaken(note.reference());
    }
  }
}
