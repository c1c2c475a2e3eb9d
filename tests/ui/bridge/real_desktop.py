# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the test of what the workbench asks of the desktop, on buses of its own.

A session bus with gnome-keyring and a notification server, a system bus with a login manager, all from the system's
packages, then the Qt test, then a look at what the others were told.
"""
import os
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

PYTHON = "/usr/bin/python3"  # the one that the packages install their modules for
SECRET = "s3cret with ümlaut"


class Desktop:
    """Its processes end with it."""

    def __init__(self, home):
        self.home = Path(home)
        self.pids = []
        self.processes = []
        self.env = dict(os.environ, HOME=str(home), XDG_RUNTIME_DIR=str(home), XDG_DATA_HOME=str(self.home / "data"),
                        LC_ALL="C.UTF-8")
        for variable in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            self.env[variable] = self.bus()

    def bus(self):
        said = subprocess.run(["dbus-daemon", "--session", "--fork", "--print-address=1", "--print-pid=1"], check=True,
                              capture_output=True, text=True, env=self.env).stdout.split()
        self.pids.append(int(said[1]))
        return said[0]

    def mock(self, template, name, system):
        log = self.home / f"{template}.log"
        bus = "--system" if system else "--session"
        self.processes.append(subprocess.Popen([PYTHON, "-m", "dbusmock", bus, "-l", log, "-t", template], env=self.env))
        self.wait_for(name, "DBUS_SYSTEM_BUS_ADDRESS" if system else "DBUS_SESSION_BUS_ADDRESS")
        return log

    def wait_for(self, name, variable):
        """Until the name is on the bus."""
        subprocess.run([PYTHON, "-c", WAIT, name], check=True, timeout=30,
                       env=dict(self.env, DBUS_SESSION_BUS_ADDRESS=self.env[variable]))

    def unlock_keyring(self):
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--daemonize", "--components=secrets"], input=b"test", check=True,
                       env=self.env, stdout=subprocess.DEVNULL)
        self.wait_for("org.freedesktop.secrets", "DBUS_SESSION_BUS_ADDRESS")

    def end(self):
        for process in self.processes:
            process.terminate()
            process.wait(10)
        for pid in self.pids:  # the keyring ends with its bus
            os.kill(pid, signal.SIGTERM)


# Exits when a name has an owner.
WAIT = """
import sys, dbus, dbus.mainloop.glib
from gi.repository import GLib
dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
loop = GLib.MainLoop()
dbus.SessionBus().watch_name_owner(sys.argv[1], lambda owner: loop.quit() if owner else None)
loop.run()
"""


def main():
    with tempfile.TemporaryDirectory(prefix="tidemark-desktop-") as home:
        desktop = Desktop(home)
        try:
            desktop.mock("logind", "org.freedesktop.login1", system=True)
            told = desktop.mock("notification_daemon", "org.freedesktop.Notifications", system=False)
            desktop.unlock_keyring()
            code = subprocess.run([sys.argv[1]], env=desktop.env).returncode
            notes = re.findall(r'Notify "Tidemark" .*"Demo: the run has ended" "Pass"', told.read_text())
            found = subprocess.run(["secret-tool", "search", "--all", "server", "tidemark"], env=desktop.env,
                                   capture_output=True, text=True).stdout
        finally:
            desktop.end()
    print(f"exit code of the test {code}; notifications {len(notes)}; the keyring's own tool finds the secret: {SECRET in found}")
    if SECRET not in found:
        print(found)
    return code or not notes or SECRET not in found


if __name__ == "__main__":
    sys.exit(main())
