"""Drives one LibreOffice for the tests: a job on each line of standard input, an answer on each line of standard output, all in JSON.

A job is {"changes": "accept" | "reject" | null, "to": "docx" | "pdf" | "txt", "document": base64 of a .docx}, an answer {"document": base64}
or {"fault": a sentence}. It ends, with LibreOffice and the folder of both, when its input ends.
"""
import base64
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import uno
from com.sun.star.beans import PropertyValue

folder = tempfile.mkdtemp(prefix="resolute-office-")
filters = {"docx": "MS Word 2007 XML", "pdf": "writer_pdf_Export", "txt": "Text (encoded)"}
commands = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def start():
    """LibreOffice in a folder of its own: no other one that runs is touched."""
    pipe = f"resolute-{os.getpid()}"
    process = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--norestore",
            "--nolockcheck",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    return process, pipe


def end(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)
    except (OSError, subprocess.TimeoutExpired):
        pass
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def connect(pipe, seconds=60):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    last = time.monotonic() + seconds
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if time.monotonic() > last:
                raise
            time.sleep(0.05)


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def convert(context, job):
    given, made = os.path.join(folder, "given.docx"), os.path.join(folder, "made." + job["to"])
    with open(given, "wb") as file:
        file.write(base64.b64decode(job["document"]))
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    # Without a filter's name LibreOffice would take what is no Word file for a plain text.
    load = properties(Hidden=True, FilterName=filters["docx"])
    document = desktop.loadComponentFromURL(f"file://{given}", "_blank", 0, load)
    if document is None:
        raise ValueError("cannot be opened without repair")
    try:
        if job["changes"] is not None:
            dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
            dispatcher.executeDispatch(document.CurrentController.Frame, commands[job["changes"]], "", 0, ())
        options = "UTF8,LF" if job["to"] == "txt" else ""
        document.storeToURL(f"file://{made}", properties(FilterName=filters[job["to"]], FilterOptions=options))
    finally:
        document.close(True)
    with open(made, "rb") as file:
        return base64.b64encode(file.read()).decode("ascii")


def work(process, jobs):
    process_context = None
    for job in jobs:
        try:
            process_context = process_context or connect(process[1])
            answer = {"document": convert(process_context, job)}
        except Exception as error:
            answer = {"fault": f"{type(error).__name__}: {error}".split("\n")[0]}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def main():
    process = start()
    jobs, ready = [], threading.Condition()

    def read():
        """Reads on while a job is under way, so that the end of the input ends a LibreOffice that hangs, too."""
        for line in sys.stdin:
            with ready:
                jobs.append(json.loads(line))
                ready.notify()
        end(process[0])

    def taken():
        while True:
            with ready:
                ready.wait_for(lambda: jobs)
                job = jobs.pop(0)
            yield job

    threading.Thread(target=read, daemon=True).start()
    work(process, taken())


main()
