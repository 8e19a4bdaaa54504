#!/usr/bin/env python3
"""Measures a program at its prompt, through a pseudo-terminal. Medians, in milliseconds.

prompt.py start COMMAND…    from exec to the prompt « › », or to the end of a program that has none
prompt.py answer PILOTE     from Enter behind an answer of 200 words to the next prompt: time, and CPU of the main thread but
                            for the durable write
prompt.py resident PILOTE   the memory that a short draft has in use, in kilobytes
"""
import fcntl, glob, os, pty, select, shutil, signal, statistics, struct, sys, tempfile, termios, time

PROMPT = "› ".encode()
ANSWER = (
    "Quarante artisans de Lyon, inscrits à la chambre de métiers du Rhône, qui paient chaque printemps des cotisations "
    "calculées sur un revenu vieux de deux ans ; vingt-six ont laissé leur numéro à la réunion de juin. "
) * 6


class Program:
    """A program on a terminal of its own."""

    def __init__(self, command, folder):
        self.start = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            environment = {"TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": folder, "PILOTE_LANG": "fr", "PATH": os.environ["PATH"]}
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def wait(self, prompts=1):
        """Waits for so many prompts, or the end; returns when."""
        shown = b""
        while shown.count(PROMPT) < prompts:
            if not select.select([self.terminal], [], [], 30)[0]:
                sys.exit("no prompt within 30 seconds")
            try:
                piece = os.read(self.terminal, 1 << 16)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        return time.perf_counter()

    def send(self, line):
        os.write(self.terminal, line.encode())

    def status(self, name):
        with open(f"/proc/{self.pid}/{name}") as file:
            return file.read()

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def median(measure, times):
    folders = [tempfile.mkdtemp() for _ in range(times)]
    try:
        return [statistics.median(values) for values in zip(*(measure(folder) for folder in folders))]
    finally:
        for folder in folders:
            shutil.rmtree(folder)


def start(command, folder):
    program = Program(command, folder)
    taken = program.wait() - program.start
    program.end()
    return [taken * 1000]


def draft(pilote, folder):
    """A draft at its first question, with all that is listened for read."""
    program = Program([pilote], folder)
    program.wait()
    for line in ["Mon Net\r", "\r", "Les usagers.\r", "\x15/aller 1\r"]:
        program.send(line)
        program.wait()
    time.sleep(0.3)
    return program


def answer(pilote, folder):
    program = draft(pilote, folder)
    program.send("\x15\x1b[200~" + ANSWER + "\x1b[201~")
    time.sleep(0.5)
    while select.select([program.terminal], [], [], 0.1)[0]:
        os.read(program.terminal, 1 << 16)
    size = written(folder)
    used = int(program.status("schedstat").split()[0])
    begun = time.perf_counter()
    program.send("\r")
    taken = program.wait() - begun
    time.sleep(0.05)
    used = int(program.status("schedstat").split()[0]) - used
    program.end()
    return [taken * 1000, (used - write(folder, written(folder) - size)) / 1e6]


def written(folder):
    """The bytes of the sheet."""
    return sum(os.path.getsize(file) for file in glob.glob(folder + "/*.pilote"))


def write(folder, size):
    """The CPU, in nanoseconds, that it takes to write so many bytes durably behind a file of the same folder."""
    file = os.open(folder + "/beside", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    taken = []
    for _ in range(9):
        begun = time.thread_time_ns()
        os.write(file, b"a" * size)
        os.fdatasync(file)
        taken.append(time.thread_time_ns() - begun)
    os.close(file)
    return statistics.median(taken)


def resident(pilote, folder):
    program = draft(pilote, folder)
    line = next(line for line in program.status("status").splitlines() if line.startswith("VmRSS"))
    program.end()
    return [int(line.split()[1])]


if __name__ == "__main__":
    what, command = sys.argv[1], sys.argv[2:]
    measures = {
        "start": (lambda folder: start(command, folder), 31),
        "answer": (lambda folder: answer(command[0], folder), 5),
        "resident": (lambda folder: resident(command[0], folder), 3),
    }
    print(*(f"{value:.2f}" for value in median(*measures[what])))
