"""Sample inspections reconstructed from published figures, and how those figures come out."""

from omi_desktop.demo.builder import LABEL, build_sample
from omi_desktop.demo.reproduction import Line, Reproduction, reproduction

__all__ = ["LABEL", "Line", "Reproduction", "build_sample", "reproduction"]
