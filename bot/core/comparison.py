"""Whether two pictures are the same photo, though their bytes differ.

SharePoint re-encodes, resizes and crops a little. The two pictures are registered (scale
and shift up to 6 %), and the largest local difference that is left decides. Brightness is
not evened out: a brighter or filtered version is another picture.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.core.picture import GRID_PX, YCBCR, Grid, Picture

SAME_AT_MOST = 10.0
"""8-bit levels of luminance; chroma counts half."""
SURELY_SAME_AT_MOST = 7.0
"""Without registration: what fits this well as it lies needs no search."""
SURELY_ANOTHER_FROM = 105.0
"""Blurred by 4 px, as the two lie: twice what any crop of the same picture was seen to make."""
LOST_PROFILE_AT_MOST = 7.0
GEOMETRY_AT_MOST = 0.06
"""The largest scale or shift, as a share of half a side, that is still the same picture."""

_GEOMETRY_ENDS = 0.08
_BORDER = 4
_INNER = (slice(_BORDER, -_BORDER),) * 2
_CENTRE = (GRID_PX - 1) / 2
_AXIS = (np.arange(GRID_PX) - _CENTRE) / _CENTRE
_XS, _YS = (axis[_INNER].ravel() for axis in np.meshgrid(_AXIS, _AXIS))
_DAMPING = np.diag(len(_XS) * np.array([0.3, 0.3, 0.3, 0.3, 10, 0.1]))
_STEPS = 5

_RGB = np.linalg.inv(YCBCR)
_DISPLAY_P3 = np.array(
    [
        [1.224938, -0.224938, 0],
        [-0.042057, 1.042057, 0],
        [-0.019638, -0.078636, 1.098274],
    ]
)
"""Linear Display P3 to linear sRGB."""
_ADOBE_RGB = np.array([[1.39835574, -0.39835574, 0], [0, 1, 0], [0, -0.04292898, 1.04292898]])
"""Linear Adobe RGB (1998) to linear sRGB."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How far two pictures are apart: the largest local difference in 8-bit levels."""

    score: float

    @property
    def is_same(self) -> bool:
        return self.score <= SAME_AT_MOST


def compare(*, exchange: Picture, sharepoint: Picture) -> Comparison:
    """Compare the two copies. The score is not quite symmetric, so the sides have names."""
    score = _score(exchange.grid, sharepoint.grid)
    if score > SAME_AT_MOST and (exchange.is_turned or sharepoint.is_turned):
        score = min(score, *_scores_without_tags(exchange, sharepoint))
    if SAME_AT_MOST < score < 4 * SAME_AT_MOST:
        score = _score_without_profiles(exchange.grid, sharepoint.grid, otherwise=score)
    return Comparison(round(score, 2))


def _scores_without_tags(exchange: Picture, sharepoint: Picture) -> Iterator[float]:
    """An orientation tag may have been lost on the way, on either side or on both."""
    theirs = sharepoint.as_stored().grid if sharepoint.is_turned else None
    if theirs is not None:
        yield _score(exchange.grid, theirs)
    if exchange.is_turned:
        ours = exchange.as_stored().grid
        yield _score(ours, sharepoint.grid)
        if theirs is not None:
            yield _score(ours, theirs)


def _score_without_profiles(exchange: Grid, sharepoint: Grid, *, otherwise: float) -> float:
    """A colour profile may have been lost on one side; that must then fit well to count."""
    score = min(
        min(
            _score(_read_as(exchange, space), sharepoint),
            _score(exchange, _read_as(sharepoint, space)),
        )
        for space in (_DISPLAY_P3, _ADOBE_RGB)
    )
    return score if score <= LOST_PROFILE_AT_MOST else otherwise


def _score(exchange: Grid, sharepoint: Grid) -> float:
    blurred = np.abs(_BLUR_4 @ (sharepoint[0] - exchange[0]) @ _BLUR_4.T)[_INNER].max()
    if blurred >= SURELY_ANOTHER_FROM:
        return float(blurred)
    if blurred <= 2 * SURELY_SAME_AT_MOST:  # blurred less, it is more: no use beyond that
        as_it_lies = _difference(exchange, sharepoint, np.zeros(4))
        if as_it_lies <= SURELY_SAME_AT_MOST:
            return as_it_lies
    geometry = _register(exchange[0], sharepoint[0])
    if np.abs(geometry).max() > GEOMETRY_AT_MOST:
        return 10 * SAME_AT_MOST
    return _difference(exchange, sharepoint, geometry)


def _difference(exchange: Grid, sharepoint: Grid, geometry: Matrix) -> float:
    """The largest local difference; chroma is noisier, so it is smoothed more and counts half."""
    moved = _warp(_BLUR_2 @ exchange @ _BLUR_2.T, geometry)
    rest = (_BLUR_2 @ sharepoint @ _BLUR_2.T - moved)[:, _BORDER:-_BORDER, _BORDER:-_BORDER]
    luminance = np.abs(_box(rest[0])).max()
    chroma = np.hypot(*_box(_box(rest[1:]))).max()
    return float(max(luminance, chroma / 2))


def _register(exchange: Matrix, sharepoint: Matrix) -> Matrix:
    """Scale and shift in x and y that fit best, by Gauss-Newton, coarse then fine.

    Gain and offset are fitted with them, so that light does not disturb the geometry, and
    are not used afterwards.
    """
    geometry = np.zeros(4)
    for blur in (_BLUR_4, _BLUR_1_5):
        ours, theirs = blur @ exchange @ blur.T, (blur @ sharepoint @ blur.T)[_INNER].ravel()
        for _ in range(_STEPS):
            step = _gauss_newton_step(_warp(ours, geometry), theirs)
            geometry = np.clip(geometry + step, -_GEOMETRY_ENDS, _GEOMETRY_ENDS)
            if np.abs(geometry).max() >= _GEOMETRY_ENDS:
                return geometry  # what runs away is another picture: nothing will save it
            if np.abs(step).max() < 5e-4:
                break
    return geometry


def _gauss_newton_step(ours: Matrix, theirs: Matrix) -> Matrix:
    slope_y = np.gradient(ours, axis=0)[_INNER].ravel() * _CENTRE
    slope_x = np.gradient(ours, axis=1)[_INNER].ravel() * _CENTRE
    jacobian = np.stack(
        [slope_x * _XS, slope_y * _YS, slope_x, slope_y, -theirs, -np.ones(len(theirs))]
    )
    error = jacobian @ (theirs - ours[_INNER].ravel())
    step = np.linalg.solve(jacobian @ jacobian.T + _DAMPING, error)
    return step[:4].astype(np.float64, copy=False)


def _warp(grid: Matrix, geometry: Matrix) -> Matrix:
    """The grid scaled and shifted, bilinear: (scale x, scale y, shift x, shift y)."""
    scale_x, scale_y, shift_x, shift_y = geometry
    across = np.clip((_AXIS * (1 + scale_x) + shift_x) * _CENTRE + _CENTRE, 0, GRID_PX - 1.001)
    down = np.clip((_AXIS * (1 + scale_y) + shift_y) * _CENTRE + _CENTRE, 0, GRID_PX - 1.001)
    column, row = across.astype(int), down.astype(int)
    right, below = across - column, (down - row)[:, None]
    grid = grid[..., column] * (1 - right) + grid[..., column + 1] * right
    return grid[..., row, :] * (1 - below) + grid[..., row + 1, :] * below


def _box(grid: Matrix) -> Matrix:
    """The mean of each 3 x 3 neighbourhood."""
    grid = (grid[..., :-2] + grid[..., 1:-1] + grid[..., 2:]) / 3
    return (grid[..., :-2, :] + grid[..., 1:-1, :] + grid[..., 2:, :]) / 3


def _gaussian(sigma_px: float) -> Matrix:
    distance = np.arange(GRID_PX)[:, None] - np.arange(GRID_PX)
    kernel: Matrix = np.exp(-(distance**2) / (2 * sigma_px**2))
    return kernel / kernel.sum(1, keepdims=True)


def _read_as(grid: Grid, space: Matrix) -> Grid:
    """The grid as if its numbers were Display P3 or Adobe RGB, in sRGB."""
    rgb = np.clip(np.tensordot(_RGB, grid, 1) / 255, 0, 1)
    if space is _DISPLAY_P3:
        linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    else:
        linear = rgb**2.19921875
    linear = np.clip(np.tensordot(space, linear, 1), 0, 1)
    rgb = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.tensordot(YCBCR, 255 * rgb, 1)


_BLUR_4, _BLUR_2, _BLUR_1_5 = _gaussian(4.0), _gaussian(2.0), _gaussian(1.5)
