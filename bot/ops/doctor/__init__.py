"""The doctor: everything that a deployment needs, examined at once, a line for each finding."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from bot.core.health import Line
from bot.ops.doctor.deployment import (
    examine_app,
    examine_database,
    examine_settings,
    examine_work,
    faults_of,
)
from bot.ops.doctor.patient import Patient
from bot.ops.doctor.services import examine_connector, examine_person, examine_sharepoint
from bot.ops.doctor.sign_in import examine_credential, examine_sign_in

__all__ = ["Doctor", "Patient", "faults_of"]


@dataclass(frozen=True, slots=True)
class Doctor:
    """Examines one deployment and changes nothing in it."""

    patient: Patient

    async def examine(self, user: str = "") -> Sequence[Line]:
        """Look at all parts side by side; `user` is whose photo is read from end to end."""
        patient = self.patient
        found = await asyncio.gather(
            examine_sign_in(patient),
            examine_credential(patient),
            examine_sharepoint(patient),
            examine_person(patient, user),
            examine_connector(patient),
            examine_database(patient),
            examine_app(patient),
            examine_work(patient),
        )
        return [*examine_settings(patient.settings), *chain.from_iterable(found)]
