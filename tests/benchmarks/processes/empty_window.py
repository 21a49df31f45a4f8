"""The floor of starting: an empty window, told when it is painted."""

import sys
import time

print(time.monotonic_ns(), flush=True)

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.processes.painted import FirstPaint, stay_until_told

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1366, 768)
window.show()
FirstPaint(window)
QTimer.singleShot(200, stay_until_told)
app.exec()
